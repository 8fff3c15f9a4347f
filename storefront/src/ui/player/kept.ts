/** What a browser keeps about recordings, and nobody else gets to know. */
interface Shelf {
  read(): number | null;
  keep(value: number): void;
  forget(): void;
}

/** Where storage is forbidden, nothing is kept, and that is no failure. */
function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function shelf(key: string): Shelf {
  return {
    read: () => {
      const text = tried(() => localStorage.getItem(key));
      return text === null ? null : Number(text);
    },
    keep: (value) => void tried(() => localStorage.setItem(key, String(value))),
    forget: () => void tried(() => localStorage.removeItem(key)),
  };
}

/** Where somebody left off, in seconds. */
export const placeIn = (recording: string): Shelf => shelf(`lectern.place.${recording}`);

/** The speed that was chosen last, of whatever recording. */
export const speedOfAll: Shelf = shelf('lectern.speed');
