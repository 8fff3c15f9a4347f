import { clock } from './clock.ts';
import { placeIn, speedOfAll } from './kept.ts';
import { askedMoment, chapterAt, placeToResume, speedBeside, wishOf, type Wish } from './playing.ts';

/** How far somebody must have come until the place is kept again, in seconds. */
const STEP = 5;

function steerBySpeed(media: HTMLMediaElement, choice: HTMLSelectElement | null): void {
  const known = speedOfAll.read();
  if (known) media.playbackRate = known;
  const show = () => {
    if (choice) choice.value = String(media.playbackRate);
  };
  show();
  choice?.addEventListener('change', () => {
    media.playbackRate = Number(choice.value);
    speedOfAll.keep(media.playbackRate);
  });
  media.addEventListener('ratechange', show);
}

function steerByChapters(media: HTMLMediaElement, links: HTMLAnchorElement[]): void {
  const starts = links.map(({ dataset }) => Number(dataset['start']));
  for (const [index, link] of links.entries())
    link.addEventListener('click', (event) => {
      event.preventDefault();
      media.currentTime = starts[index] ?? 0;
      void media.play();
    });
  media.addEventListener('timeupdate', () => {
    const current = chapterAt(starts, media.currentTime);
    for (const [index, link] of links.entries())
      if (index === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  });
}

function goOnWhereLeft(media: HTMLMediaElement, recording: string, notice: HTMLElement | null): void {
  const place = placeIn(recording);
  let last = 0;
  const resume = () => {
    const seconds = media.currentTime > 0 ? null : placeToResume(place.read(), media.duration);
    if (seconds === null) return;
    media.currentTime = last = seconds;
    const told = notice?.querySelector('span');
    if (told) told.textContent = (notice?.dataset['resumed'] ?? '').replace('{time}', clock(seconds));
    if (notice) notice.hidden = false;
  };
  if (media.readyState >= HTMLMediaElement.HAVE_METADATA) resume();
  else media.addEventListener('loadedmetadata', resume, { once: true });
  media.addEventListener('timeupdate', () => {
    if (Math.abs(media.currentTime - last) < STEP) return;
    last = media.currentTime;
    place.keep(Math.floor(last));
  });
  media.addEventListener('ended', () => place.forget());
  notice?.querySelector('button')?.addEventListener('click', () => {
    media.currentTime = 0;
    notice.hidden = true;
    media.focus();
  });
}

function toggleCaptions({ textTracks }: HTMLMediaElement): void {
  const tracks = [...textTracks].filter(({ kind }) => kind === 'captions');
  const shown = tracks.find(({ mode }) => mode === 'showing');
  const preferred = tracks.find(({ language }) => language === document.documentElement.lang) ?? tracks[0];
  for (const track of tracks) track.mode = !shown && track === preferred ? 'showing' : 'disabled';
}

function grant(media: HTMLMediaElement, wish: Wish): void {
  switch (wish.kind) {
    case 'toggle':
      return void (media.paused ? media.play() : media.pause());
    case 'mute':
      media.muted = !media.muted;
      return;
    case 'captions':
      return toggleCaptions(media);
    case 'fullscreen':
      return void (document.fullscreenElement ? document.exitFullscreen() : media.requestFullscreen());
    case 'move':
      media.currentTime += wish.by;
      return;
    case 'speed':
      media.playbackRate = speedBeside(media.playbackRate, wish.by > 0 ? 1 : -1);
      speedOfAll.keep(media.playbackRate);
  }
}

function sayFailure(media: HTMLMediaElement, notice: HTMLElement | null): void {
  if (!notice) return;
  notice.querySelector('button')?.addEventListener('click', () => location.reload());
  const say = () => (notice.hidden = false);
  if (media.error) say();
  media.addEventListener('error', say);
}

/** Whoever found a chapter by a search engine comes for that moment, not for the place where he left. */
function beginWhereAsked(media: HTMLMediaElement, seconds: number): void {
  const begin = () => (media.currentTime = seconds);
  if (media.readyState >= HTMLMediaElement.HAVE_METADATA) begin();
  else media.addEventListener('loadedmetadata', begin, { once: true });
}

/** Adds to a player what the browser's own lacks. What it shows stands in the page already. */
export function improve(player: HTMLElement): void {
  const media = player.querySelector<HTMLMediaElement>('video, audio');
  if (!media) return;
  const find = <Kind extends HTMLElement>(selector: string) => player.querySelector<Kind>(selector);
  steerBySpeed(media, find<HTMLSelectElement>('select'));
  const chapters = [...player.querySelectorAll<HTMLAnchorElement>('a[data-start]')];
  steerByChapters(media, chapters);
  const asked = chapters.length > 0 ? askedMoment(location.search) : null;
  if (asked !== null) beginWhereAsked(media, asked);
  goOnWhereLeft(media, player.dataset['recording'] ?? media.currentSrc, find('.resumed'));
  sayFailure(media, find('.failed'));
  player.addEventListener('keydown', (event) => {
    const wish = event.target instanceof HTMLSelectElement ? null : wishOf(event);
    if (!wish) return;
    event.preventDefault();
    // Or the site would hear the key too.
    event.stopPropagation();
    grant(media, wish);
  });
}
