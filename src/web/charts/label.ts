/** Widths of characters in em, as far as they matter for cutting: a text is rather taken for too wide. */
function characterWidth(character: string): number {
  if (
    /[\u{1100}-\u{11ff}\u{2e80}-\u{d7ff}\u{f900}-\u{faff}\u{ff00}-\u{ffef}\u{10000}-\u{10ffff}]/u.test(
      character,
    )
  )
    return 1.1;
  if (/[mwMWQO@%…–—]/.test(character)) return 0.9;
  if (/[ijlftrI.,:;'()| -]/.test(character)) return 0.4;
  return /\p{Lu}/u.test(character) ? 0.72 : 0.6;
}

/** About how wide a text is, in em. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + characterWidth(character), 0);

/** A label that fits into `room` em: the whole, or its beginning and an ellipsis. White space is one space. */
export function cutLabel(label: string, room: number): string {
  const text = tidy(label);
  if (textWidth(text) <= room) return text;
  return `${fitting(text, room - characterWidth('…')).trimEnd()}…`;
}

/** A label on at most two lines that fit into `room` em each, parted at a space where it has one. */
export function wrapLabel(label: string, room: number): readonly string[] {
  const text = tidy(label);
  if (textWidth(text) <= room) return [text];
  const space = fitting(`${text} `, room + characterWidth(' ')).lastIndexOf(' ');
  return space > 0 ? [text.slice(0, space), cutLabel(text.slice(space + 1), room)] : [cutLabel(text, room)];
}

/** Labels come from articles: nobody reads more of them in a picture than this. */
const tidy = (label: string): string =>
  [...label.slice(0, 600)].slice(0, 300).join('').replace(/\s+/g, ' ').trim();

/** As much of the text's beginning as fits into `room` em. */
function fitting(text: string, room: number): string {
  let [width, taken] = [0, ''];
  for (const character of text) {
    width += characterWidth(character);
    if (width > room) return taken;
    taken += character;
  }
  return taken;
}
