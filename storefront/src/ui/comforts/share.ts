/** What a browser can do by itself with a page's address: keep it, or hand it to the system's other programs. */
class ShareButtons extends HTMLElement {
  static readonly #shown = 2_000;

  connectedCallback(): void {
    const { url = '', title = '', copied = '' } = this.dataset;
    if ('clipboard' in navigator) this.#offer('copy', (button) => this.#copy(button, url, copied));
    if ('share' in navigator)
      this.#offer('share', () => void navigator.share({ url, title }).catch(() => undefined)); // closed without a choice
  }

  #offer(act: string, work: (button: HTMLButtonElement) => void): void {
    const button = this.querySelector<HTMLButtonElement>(`[data-act="${act}"]`);
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => work(button));
  }

  #copy(button: HTMLButtonElement, url: string, copied: string): void {
    const words = button.textContent;
    void navigator.clipboard.writeText(url).then(() => {
      button.textContent = copied;
      setTimeout(() => (button.textContent = words), ShareButtons.#shown);
    });
  }
}

customElements.define('share-buttons', ShareButtons);
