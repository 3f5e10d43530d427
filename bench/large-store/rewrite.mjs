/** The text with everything exchanged, where each old offset has gone, and where the exchanged places stand. */
export function rewrite({ document, places }, exchange, filled) {
  const edits = [
    ...places.map((place) => ({ ...place, ...exchange(place, document.text.slice(place.start, place.end)) })),
    ...document.paragraphs.map(({ span }, index) => ({
      start: span.end,
      end: span.end,
      text: filled[index],
    })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  let [text, done] = ['', 0];
  const gone = [];
  for (const edit of edits) {
    const old = document.text.slice(edit.start, edit.end);
    text += document.text.slice(done, edit.start);
    const start = text.length;
    const capital = /^\p{Lu}/u.test(old);
    text += capital ? edit.text[0].toUpperCase() + edit.text.slice(1) : edit.text;
    done = edit.end;
    gone.push({ ...edit, to: { start, end: text.length } });
  }
  text += document.text.slice(done);
  const at = (offset) => {
    const before = gone.findLast(
      ({ start, end }) => end <= offset && start < offset + (start === end ? 1 : 0),
    );
    return before ? offset - before.end + before.to.end : offset;
  };
  return { text, at, places: new Map(gone.filter(({ key }) => key).map((it) => [it.start, it])) };
}
