import { expect, test } from "vitest";
import { whyNot } from "./serve.mjs";

const failure = (/** @type {string} */ message, code = "") =>
  Object.assign(new Error(message), { code });

test.each([
  [failure("Port 80 is already in use"), "Port 80 is taken"],
  [failure("listen EACCES", "EACCES"), "choose one from 1024"],
  [failure("getaddrinfo ENOTFOUND", "ENOTFOUND"), "here.invalid is no address of this machine"],
  [failure("listen EADDRNOTAVAIL", "EADDRNOTAVAIL"), "here.invalid is no address of this machine"],
  [failure("odd"), "odd"],
])("%s is explained", (error, sentence) => {
  expect(whyNot(error, { port: 80, host: "here.invalid" })).toContain(sentence);
});
