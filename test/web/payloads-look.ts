import type { TestSite } from './payloads-sites.js';
import { isHarmlessAddress, structureOf } from './payloads-structure.js';

/** Answers as documented: found, an address without empty fields, no such question, no such page, too long an address. */
const documented = [200, 302, 400, 404, 414];

/** The address of a redirect, which must be one of this site, in printable ASCII, and hold no word of an attack raw. */
const leadsAway = (location: string | null): boolean =>
  location !== null && !/^\/(?![/\\])[!-~]*$/.test(location);

/** What is wrong with an answer whatever it is about. */
export function faultsOf(response: Response): readonly string[] {
  const { headers, status } = response;
  const policy = headers.get('content-security-policy') ?? '';
  const names = [...headers.keys()];
  return [
    ...(documented.includes(status) ? [] : [`status ${status}`]),
    ...(policy.includes("default-src 'none'") && !policy.includes('unsafe') ? [] : [`policy ${policy}`]),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['may be sniffed']),
    ...(leadsAway(headers.get('location')) ? [`leads to ${headers.get('location')}`] : []),
    ...names.filter((name) => ['set-cookie', 'x', 'refresh'].includes(name)),
    ...[...headers].filter(([name]) => name !== 'location').flatMap(([, value]) => suspicious(value)),
  ];
}

const suspicious = (value: string): readonly string[] => value.match(/serang|jahat|passwd|[^ -~]/g) ?? [];

const isPage = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/html') ?? false;

/** A page, with what is wrong with it by itself. */
export async function look(site: TestSite, path: string) {
  const response = await site.get(path);
  const text = await response.text();
  const { elements, addresses } = isPage(response) ? structureOf(text) : { elements: [], addresses: [] };
  const faults = [...faultsOf(response), ...addresses.filter((address) => !isHarmlessAddress(address))];
  return { status: response.status, elements, faults };
}

type Look = Awaited<ReturnType<typeof look>>;

/** What is wrong with a page, and whether it differs from one that it should be like but for its words. */
export function unlike(page: Look, model: Look | undefined): readonly string[] {
  const isAlike = page.status === model?.status && page.elements.join() === model.elements.join();
  return isAlike ? page.faults : [...page.faults, `${page.status} is not like ${model?.status}`];
}
