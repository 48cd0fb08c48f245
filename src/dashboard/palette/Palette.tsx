/** One field that finds whatever is on the page and does what can be done with it. */
import * as Dialog from "@radix-ui/react-dialog";
import { Command as Cmdk } from "cmdk";
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useWords, type Words, wordsOf } from "../i18n/words.ts";
import type { Command, Reach } from "./commands.ts";
import styles from "./Dialogs.module.css";
import { type Found, figureSearch, finderOf } from "./find.ts";
import { keysInWords, onMac, SHORTCUTS } from "./shortcuts.ts";

export interface PaletteProps {
  reach: Reach;
  /** Called once the palette is gone and the focus is back where it was, with what was chosen, if anything was. */
  onClosed: (chosen: Command | undefined) => void;
  onClose: () => void;
}

export default function Palette({ reach, onClose, onClosed }: PaletteProps) {
  const words = useWords();
  const english = useEnglish(words);
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed);
  const chosen = useRef<Command>(undefined);
  const figures = useMemo(
    () => figureSearch(words, english, reach.dataset, (id) => reach.state.change({ point: id })),
    [words, english, reach],
  );
  const find = useMemo(
    () => finderOf(words, english, reach, figures),
    [words, english, reach, figures],
  );
  const found = useMemo(() => find(query), [find, query]);
  // The best is chosen until another is: the results come a moment after the letters.
  const [current, setCurrent] = useState("");
  useLayoutEffect(() => setCurrent(bestOf(found)?.id ?? ""), [found]);
  const choose = (command: Command | undefined) => {
    if (!command) return;
    chosen.current = command;
    onClose();
  };
  // Enter means what has been typed, though what was found for it is not shown yet.
  const hasten = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || typed === query) return;
    event.preventDefault();
    choose(bestOf(find(typed)));
  };
  const count = found.reduce((sum, { commands }) => sum + commands.length, 0);
  const { t } = words;
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.ground} />
        <Dialog.Content
          className={styles.palette}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed(chosen.current);
          }}
        >
          <Dialog.Title className="visually-hidden">{t("palette.title")}</Dialog.Title>
          <Dialog.Description className="visually-hidden">{t("palette.lead")}</Dialog.Description>
          <Cmdk
            shouldFilter={false}
            vimBindings={false}
            loop
            label={t("palette.title")}
            value={current}
            onValueChange={setCurrent}
            onKeyDown={hasten}
          >
            <div className={styles.field}>
              <Cmdk.Input
                value={typed}
                onValueChange={setTyped}
                placeholder={t("palette.placeholder")}
              />
              <Dialog.Close className={styles.close} aria-label={t("dialog.close")}>
                <span aria-hidden="true">×</span>
              </Dialog.Close>
            </div>
            <p role="status" className="visually-hidden">
              {query && t("palette.count", { count })}
            </p>
            {count === 0 && <p className={styles.none}>{t("palette.none", { query })}</p>}
            <Cmdk.List className={styles.list} label={t("palette.results")} hidden={count === 0}>
              {found.map(({ group, commands }) => (
                <Cmdk.Group key={group} heading={t(`palette.group.${group}`)}>
                  {commands.map((command) => (
                    <Cmdk.Item key={command.id} value={command.id} onSelect={() => choose(command)}>
                      <span>{command.label}</span>
                      <Keys of={command.shortcut} />
                    </Cmdk.Item>
                  ))}
                </Cmdk.Group>
              ))}
            </Cmdk.List>
          </Cmdk>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const bestOf = (found: Found[]): Command | undefined => found[0]?.commands[0];

function Keys({ of }: { of: Command["shortcut"] }) {
  const keys = SHORTCUTS.find(({ id }) => id === of)?.keys[0];
  if (!keys) return null;
  return (
    <span className={styles.keys} aria-hidden="true">
      {keysInWords(keys, onMac()).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** English words, which find things in every language; those of the page until they are there. */
function useEnglish(words: Words): Words {
  const [english, setEnglish] = useState(words);
  useEffect(() => {
    let wanted = true;
    // Without them the palette finds things by the words of the page alone.
    wordsOf("en").then(
      (fetched) => wanted && setEnglish(fetched),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);
  return english;
}
