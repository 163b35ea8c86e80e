type Answer = { label: string; value: string; isMain: boolean };

/** Shows a modal dialog; resolves to the value of the button pressed, undefined when it was closed otherwise. */
export function showDialog(
  title: string,
  content: readonly HTMLElement[],
  answers: readonly Answer[],
): Promise<string | undefined> {
  const dialog = document.createElement('dialog');
  dialog.className = 'wb-dialog';
  const heading = document.createElement('h2');
  heading.textContent = title;
  heading.id = 'wb-dialog-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const form = document.createElement('form');
  form.method = 'dialog';
  const footer = document.createElement('footer');
  footer.append(...answers.map(button));
  form.append(heading, ...content, footer);
  dialog.append(form);
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  // The button that has the focus may be far below: reading begins at the top.
  dialog.scrollTop = 0;
  form.scrollTop = 0;
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === '' ? undefined : dialog.returnValue);
    });
  });
}

function button({ label, value, isMain }: Answer): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = label;
  element.value = value;
  if (isMain) element.className = 'wb-main';
  element.autofocus = isMain;
  return element;
}
