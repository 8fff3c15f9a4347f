interface Me {
  name: string;
  avatar: string | null;
}

/** Set with the session, for scripts: it says that it is worth asking who is there, and opens nothing. */
const isHinted = () => /(?:^|; )signed-in=1/.test(document.cookie);

async function whoIsThere(): Promise<Me | null> {
  const answer = await fetch('/api/me/');
  return answer.ok ? ((await answer.json()) as { me: Me | null }).me : null; // as: the endpoint answers so
}

/** Says in the header who is logged in. Guests ask nobody. */
class AccountLink extends HTMLElement {
  connectedCallback(): void {
    if (isHinted() && !this.hasAttribute('data-still'))
      void whoIsThere().then(
        (me) => me && this.#show(me),
        () => undefined,
      );
  }

  #show({ name, avatar }: Me): void {
    const [link, words, icon] = ['a', 'span', 'svg'].map((part) => this.querySelector(part));
    const { mine = '' } = this.dataset;
    if (words) words.textContent = name || mine;
    link?.setAttribute('title', mine);
    if (!avatar) return;
    const picture = new Image();
    picture.alt = '';
    picture.src = avatar;
    icon?.replaceWith(picture);
  }
}

customElements.define('account-link', AccountLink);
