/**
 * The only script of the site. All pages work without it: it shows the buttons that copy, and lets chosen filters
 * of the form be sent without the empty ones.
 */
export const script = `'use strict';
for (const button of document.querySelectorAll('button.copy')) {
  const source = document.getElementById(button.dataset.copy);
  if (!source || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const label = button.textContent;
    try {
      await navigator.clipboard.writeText('value' in source ? source.value : source.textContent);
      button.textContent = button.dataset.done || label;
    } catch {
      const range = document.createRange();
      range.selectNodeContents(source);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    }
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}
for (const form of document.querySelectorAll('form.question')) {
  form.addEventListener('submit', () => {
    for (const field of form.elements) if (field.name && !field.value) field.disabled = true;
  });
  addEventListener('pageshow', () => { for (const field of form.elements) field.disabled = false; });
}
`;
