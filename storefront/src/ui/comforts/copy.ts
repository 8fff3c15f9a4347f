const SHOWN = 2_000;

/** A button on every block of code that takes it to the clipboard. `<body>` has the words. */
function addCopyButtons(): void {
  const { copy = '', copied = '' } = document.body.dataset;
  for (const block of document.querySelectorAll<HTMLElement>('.prose pre.code')) {
    const frame = document.createElement('div');
    frame.className = 'copyable';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.ariaLive = 'polite';
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(block.innerText).then(() => {
        button.textContent = copied;
        setTimeout(() => (button.textContent = copy), SHOWN);
      });
    });
    block.replaceWith(frame);
    frame.append(block, button);
  }
}

// Without TLS there is no clipboard, but on one's own machine.
if ('clipboard' in navigator) addCopyButtons();
