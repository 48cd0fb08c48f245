import { expect, it, vi } from "vitest";

it("a storage that is denied while another tab keeps a text is told", async () => {
  /** The channel of the tabs, on which a test can speak. */
  const channel = Object.assign(new EventTarget(), { postMessage: () => {} });
  vi.stubGlobal("BroadcastChannel", function Channel() {
    return channel;
  });
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
  await import("./texts.ts");
  const { notices } = await import("./notices.ts");
  channel.dispatchEvent(new MessageEvent("message", { data: "own-1" }));
  await vi.waitFor(() => expect(notices.getState()).toEqual([{ kind: "denied" }]));
});
