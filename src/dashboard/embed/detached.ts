/** A window for a view that nobody's history should hear of: a frame in another page. */
export function detached({ location: { search, pathname, hash, href } }: Window): Window {
  const nothing = () => {};
  const history = { state: null, pushState: nothing, replaceState: nothing, go: nothing };
  return {
    location: { search, pathname, hash, href },
    history,
    addEventListener: nothing,
    removeEventListener: nothing,
  } as unknown as Window;
}

/** The id of the one chart that an address asks for; null where it asks for the page. */
export const embedded = (search: string): string | null => new URLSearchParams(search).get("embed");
