/** What a tab was reading when it was closed: its names are on this device until it has been read. */

const KEPT = "two-way-reading:";
const OWN = KEPT + Math.random().toString(36).slice(2);

/** Held as long as the tab lives, which nothing but the browser can tell for sure. */
let held = false;
function holdLock(): void {
  if (held) return;
  held = true;
  navigator.locks?.request(OWN, () => new Promise(() => {})).catch(() => {});
}

/** Notes what is being read in this tab. */
export function noteUnderWay(names: string[]): void {
  try {
    if (names.length === 0) localStorage.removeItem(OWN);
    else {
      holdLock();
      localStorage.setItem(OWN, JSON.stringify(names));
    }
  } catch {
    // Storage is denied or full: which of the two is told where texts are kept.
  }
}

/** None in what is damaged: nobody can say what it was, and it must not keep the others from being told. */
function namesIn(kept: string | null): string[] {
  try {
    const names: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(names) ? names.map(String) : [];
  } catch {
    return [];
  }
}

/** The names of what was being read in tabs that are closed, once. */
export async function takeUnfinished(): Promise<string[]> {
  try {
    const others = Object.keys(localStorage).filter((key) => key.startsWith(KEPT) && key !== OWN);
    const taken = others.map(async (key): Promise<string[]> => {
      if (await isOpen(key)) return [];
      const names = namesIn(localStorage.getItem(key));
      localStorage.removeItem(key);
      return names;
    });
    return (await Promise.all(taken)).flat();
  } catch {
    return [];
  }
}

/** Whether the tab that holds a lock is still there; an older browser, which has no locks, cannot tell. */
const isOpen = async (key: string): Promise<boolean> =>
  (await navigator.locks?.request(key, { ifAvailable: true }, async (lock) => lock === null)) ??
  false;
