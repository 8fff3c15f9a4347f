/**
 * A film or a recording that plays as it stands. Once it comes into view, its script is loaded, which adds chapters
 * that jump, the speed and the place where somebody left off.
 */
class MediaPlayer extends HTMLElement {
  #watch: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) this.#improve();
    });
    this.#watch.observe(this);
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
  }

  #improve(): void {
    this.#watch?.disconnect();
    // Where the script cannot be loaded, the browser's own player is left.
    import('./improved.ts').then(
      ({ improve }) => improve(this),
      () => undefined,
    );
  }
}

customElements.define('media-player', MediaPlayer);
