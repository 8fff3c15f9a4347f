const THEMES = ['light', 'dark'];

/** What the root says is what `theme-first.js` found, and what the style sheet goes by. */
function show(theme: string | null): void {
  if (theme && THEMES.includes(theme)) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}

/** Keeps the choice for the next page; where nothing may be kept, it holds for this one. */
function keep(theme: string): void {
  try {
    if (THEMES.includes(theme)) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // The browser keeps nothing for us.
  }
}

/** The choice between light, dark and the system's theme; the other open pages of the site follow. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const tell = () => (select.value = document.documentElement.dataset['theme'] ?? 'auto');
    tell();
    select.addEventListener('change', () => {
      show(select.value);
      keep(select.value);
    });
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== 'theme') return;
      show(newValue);
      tell();
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
