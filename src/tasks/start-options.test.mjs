import { expect, test } from "vitest";
import { hasScreen, parseStartOptions } from "./start-options.mjs";

test("without options: any free port, this machine only, a browser", () => {
  expect(parseStartOptions([])).toEqual({ port: undefined, host: undefined, open: true });
});

test("port, host and no browser", () => {
  expect(parseStartOptions(["--no-open", "--port", "8080", "--host=0.0.0.0"])).toEqual({
    port: 8080,
    host: "0.0.0.0",
    open: false,
  });
  expect(parseStartOptions(["--port", "0"]).port).toBe(0);
});

test.each([
  [["--port", "http"], '"http" is not a port'],
  [["--port", "65536"], '"65536" is not a port'],
  [["--port", "-1"], "--port"],
  [["--port"], "--port"],
  [["--host", ""], "--host is empty"],
  [["--prot", "80"], "--prot"],
  [["8080"], "8080"],
])("%j is refused with what was found and what is expected", (args, found) => {
  expect(() => parseStartOptions(args)).toThrow(found);
  expect(() => parseStartOptions(args)).toThrow("npm start takes --port N");
});

test("a browser is opened only where there is a screen and a person", () => {
  expect(hasScreen({}, "darwin")).toBe(true);
  expect(hasScreen({}, "win32")).toBe(true);
  expect(hasScreen({ DISPLAY: ":0" }, "linux")).toBe(true);
  expect(hasScreen({ WAYLAND_DISPLAY: "wayland-0" }, "linux")).toBe(true);
  expect(hasScreen({}, "linux")).toBe(false);
  expect(hasScreen({ CI: "true", DISPLAY: ":0" }, "linux")).toBe(false);
  expect(hasScreen({ SSH_CONNECTION: "a 1 b 22" }, "darwin")).toBe(false);
});
