/** Names under which a country's registry, Indonesia's above all, hands out names: nobody's own host. */
const shared = /^(?:ac|biz|co|com|desa|edu|go|gov|kop|mil|my|net|or|org|ponpes|sch|web)\.[a-z]{2}$/;

/**
 * Whether a host name is long enough to be somebody's: `detik.com`, `bps.go.id`, but not `co.id` and not
 * `com`.
 */
export const hasRegistrable = (host: string): boolean => host.includes('.') && !shared.test(host);
