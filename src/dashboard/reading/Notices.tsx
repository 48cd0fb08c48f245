/** What went wrong with a file, or with what is kept on the device: where, and how to mend it. */
import { useStore } from "zustand";
import { useWords, type Words } from "../i18n/words.ts";
import styles from "./ReadDialog.module.css";
import { dismissNotices, type Notice, texts } from "./texts.ts";

export function Notices() {
  const words = useWords();
  const notices = useStore(texts, (state) => state.notices);
  return (
    <div role="alert">
      {notices.length > 0 && (
        <div className={styles.notices}>
          <ul>
            {notices.map((notice) => (
              <li key={JSON.stringify(notice)}>{noticeWords(words, notice)}</li>
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

function noticeWords({ t }: Words, notice: Notice): string {
  const at = (name: string, said: string) => t("reading.notice", { name, said });
  switch (notice.kind) {
    case "problem": {
      const { trouble, line, column } = notice.problem;
      const place =
        line === undefined
          ? ""
          : t("reading.notice.place", { line: String(line), column: String(column ?? 1) });
      return at(notice.name, place + t(`reading.trouble.${trouble}`));
    }
    case "fault":
      return at(notice.name, t("reading.notice.fault", { why: notice.why }));
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
      return at(notice.name, t("reading.notice.again"));
    case "damaged":
    case "other":
      return t(`reading.kept.${notice.kind}`, { count: notice.count });
    default:
      return t(`reading.kept.${notice.kind}`);
  }
}
