/** What went wrong with a file, or with what is kept on the device: where, and how to mend it. */
import { useStore } from "zustand";
import type { Complaint, Said } from "../../input/complaint.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { dismissNotices, type Notice, notices } from "./notices.ts";
import styles from "./ReadDialog.module.css";
import { fileSentence } from "./sentence.ts";

/** So many problems of one file are told: often one mistake is behind all. */
const MOST_PROBLEMS = 5;

export function Notices() {
  const words = useWords();
  const all = useStore(notices);
  return (
    <div role="alert">
      {all.length > 0 && (
        <div className={styles.notices}>
          <ul>
            {all.map((notice) => (
              <li key={JSON.stringify(notice)}>
                {notice.kind === "wrong" ? (
                  <Wrong name={notice.name} problems={notice.problems} />
                ) : (
                  noticeWords(words, notice)
                )}
              </li>
            ))}
          </ul>
          <button type="button" onClick={dismissNotices}>
            {words.t("reading.notices.dismiss")}
          </button>
        </div>
      )}
    </div>
  );
}

/** A part of a complaint in the language of the page; what no key tells stays as the reader of the file says it. */
function sentence(words: Words, problem: Complaint, part: keyof Said): string {
  const said = problem.said?.[part];
  return said ? fileSentence(words, said) : problem[part];
}

/** What the readers of official files complain of. */
function Wrong({ name, problems }: { name: string; problems: Complaint[] }) {
  const words = useWords();
  const { t } = words;
  const more = problems.length - MOST_PROBLEMS;
  return (
    <>
      {t("reading.notice", { name, said: t("reading.wrongFile", { count: problems.length }) })}
      <ul className={styles.problems}>
        {problems.slice(0, MOST_PROBLEMS).map((problem) => {
          const said = (part: "found" | "expected" | "mend") => sentence(words, problem, part);
          return (
            <li key={JSON.stringify(problem)}>
              {placeIn(t, problem)}
              {t("reading.complaint", {
                found: said("found"),
                expected: said("expected"),
                mend: said("mend"),
              })}
            </li>
          );
        })}
        {more > 0 && <li>{t("reading.wrongFile.more", { count: more })}</li>}
      </ul>
    </>
  );
}

function placeIn(t: Words["t"], { line, column, path }: Partial<Complaint>): string {
  if (path !== undefined) return t("reading.notice.path", { path });
  if (line === undefined) return "";
  return t("reading.notice.place", { line: String(line), column: String(column ?? 1) });
}

function noticeWords({ t }: Words, notice: Exclude<Notice, { kind: "wrong" }>): string {
  const at = (name: string, said: string) => t("reading.notice", { name, said });
  switch (notice.kind) {
    case "problem": {
      const { problem, name } = notice;
      return at(name, placeIn(t, problem) + t(`reading.trouble.${problem.trouble}`));
    }
    case "fault":
      return at(
        notice.name,
        notice.why === ""
          ? t("reading.notice.brokeOff")
          : t("reading.notice.fault", { why: notice.why }),
      );
    case "unopened": {
      const { unopened } = notice;
      return at(
        notice.name,
        unopened.why === "damaged"
          ? t("reading.unopened.damaged", { path: unopened.path })
          : t(`reading.unopened.${unopened.why}`),
      );
    }
    case "again":
    case "unfinished":
      return at(notice.name, t(`reading.notice.${notice.kind}`));
    case "stays":
      return at(notice.name, t("reading.notice.stays", { count: notice.count }));
    case "damaged":
    case "other":
      return t(`reading.kept.${notice.kind}`, { count: notice.count });
    default:
      return t(`reading.kept.${notice.kind}`);
  }
}
