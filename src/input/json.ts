import { type Complaint, complaint, positionAt } from "./complaint.ts";
import type { Sentence } from "./sentence.ts";

/** Reads JSON; where it is none, the complaint names the first character that cannot stand where it stands. */
export function readJson(text: string): { value: unknown } | { complaint: Complaint } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // What the error says, and whether it says where, differs from browser to browser.
    return { complaint: faultIn(text) };
  }
}

const SPACE = /[ \t\r\n]*/y;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const PRIMITIVE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const WORD = /[\p{L}\p{N}_.+-]+/uy;

const QUOTE = 34;
const BACKSLASH = 92;

const CUT: Sentence = ["cut-short"];

/** Walks the grammar of RFC 8259 without a call a level, so that deep nesting is no danger either. */
function faultIn(text: string): Complaint {
  let at = 0;
  const open: { bracket: "{" | "["; at: number }[] = [];
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found !== null;
  };
  // A pattern would remember each character of a long text, for fear that it must go back.
  const string = (): boolean => {
    if (text.charAt(at) !== '"') return false;
    for (let end = at + 1; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === QUOTE) {
        at = end + 1;
        return true;
      }
      if (code < 0x20) return false;
      if (code !== BACKSLASH) continue;
      ESCAPE.lastIndex = end + 1;
      if (!ESCAPE.test(text)) return false;
      end = ESCAPE.lastIndex - 1;
    }
    return false;
  };
  const fault = (expected: Sentence): Complaint => {
    const place = positionAt(text, at);
    if (at >= text.length) {
      const last = open.at(-1);
      const opened = last && positionAt(text, last.at);
      const found: Sentence = opened
        ? [
            "end-inside",
            {
              bracket: last.bracket,
              line: String(opened.line),
              column: String(opened.column),
            },
          ]
        : ["end"];
      return complaint({ found, expected, mend: CUT }, place);
    }
    const wrong = text.charAt(at);
    const from = at;
    const whole = string();
    if (wrong === '"' && !whole) {
      const short = text.indexOf('"', at + 1) === -1;
      const said = {
        found: [short ? "text-open" : "text-odd"],
        expected: ["quote-closed"],
      } as const;
      return complaint({ ...said, mend: short ? CUT : ["escape"] }, place);
    }
    WORD.lastIndex = at;
    const word = whole ? text.slice(from + 1, at - 1) : (WORD.exec(text)?.[0] ?? wrong);
    const novalue = /^[-+]?(NaN|Infinity|nan|None|undefined)$/.test(word);
    const found: Sentence = ["text", { text: JSON.stringify(word.slice(0, 40)) }];
    return complaint({ found, expected, mend: [novalue ? "write-null" : "check-signs"] }, place);
  };
  for (;;) {
    // A value begins here.
    skip(SPACE);
    const bracket = text.charAt(at);
    if (bracket === "{" || bracket === "[") {
      open.push({ bracket, at });
      at++;
      skip(SPACE);
      const empty = text.charAt(at) === (bracket === "{" ? "}" : "]");
      if (!empty) {
        if (bracket === "{") {
          const missing = name();
          if (missing) return missing;
        }
        continue;
      }
    } else if (!string() && !skip(PRIMITIVE)) return fault(["a-value"]);
    // A value ended here, or a bracket closes.
    for (;;) {
      skip(SPACE);
      const last = open.at(-1);
      if (!last) return fault(["file-end"]);
      const close = last.bracket === "{" ? "}" : "]";
      if (text.charAt(at) === close) {
        at++;
        open.pop();
        continue;
      }
      if (text.charAt(at) !== ",") return fault(["comma-or", { close }]);
      at++;
      if (last.bracket === "{") {
        skip(SPACE);
        const missing = name();
        if (missing) return missing;
      }
      break;
    }
  }

  function name(): Complaint | undefined {
    if (!string()) return fault(["name-quoted"]);
    skip(SPACE);
    if (text.charAt(at) !== ":") return fault(["colon"]);
    at++;
    return undefined;
  }
}
