/** Excel holds so many UTF-16 units in a cell; what is longer it spills into the next row. */
const longestCell = 32_767;

/** Controls but for tab, line feed and carriage return, and halves of surrogate pairs: no spreadsheet can show them. */
const unreadable = /(?![\t\n\r])[\p{Cc}\p{Surrogate}]/gu;

/** `= + - @`, and what compatibility decomposition (UAX #15) makes equal to them. */
const openings = /[=+\-@\u207a-\u207c\u208a-\u208c\ufb29\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]/gu;

/**
 * What a spreadsheet may pass over before it looks for a formula. The apostrophe is among it, so that a formula that
 * has one already is given another, and taking one from each gives the text back.
 */
const passedOver = /[\s\p{Cc}\p{Cf}\p{Z}'"]/u;

/**
 * What may end a cell although it stands inside of one: Excel with Indonesian settings parts a file at its semicolons,
 * whatever its separators are, and then knows no quotes in it.
 */
const parting = /[;,\t\r\n]/;

/** Whether a spreadsheet may read what stands at `at` as the first of a cell. */
function beginsCell(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const unit = text.charAt(before);
    if (parting.test(unit)) return true;
    if (!passedOver.test(unit)) return false;
  }
  return true;
}

/** Text with `'` wherever a spreadsheet might find a formula (OWASP, CSV Injection), which it then takes for text. */
function defuse(text: string): string {
  const defused = text.replace(openings, (opening, at: number) =>
    beginsCell(text, at) ? `'${opening}` : opening,
  );
  return /^'*[\t\r]/.test(defused) ? `'${defused}` : defused;
}

/**
 * Text as a cell of a CSV file may hold it: no formula in any spreadsheet, U+FFFD for what none can show, and cut
 * with `…` at the longest cell that Excel has.
 */
export function csvText(text: string): string {
  const safe = defuse(text.replace(unreadable, '\ufffd'));
  if (safe.length <= longestCell) return safe;
  return `${safe.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
