/** Gives the page its words, and tells the document which language it is in. */
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { type Language, TAGS } from "./language.ts";
import { type Words, WordsContext, wordsOf } from "./words.ts";

interface Speaker {
  /** Fetches a language and then speaks it; the page keeps its words until then. */
  speak: (language: Language) => void;
  /** True where the language that was asked for last could not be fetched. */
  failed: boolean;
}

const SpeakerContext = createContext<Speaker | null>(null);

export function useSpeaker(): Speaker {
  const speaker = useContext(SpeakerContext);
  if (!speaker) throw new Error("useSpeaker needs a Speaking above it");
  return speaker;
}

/** @param first the words to begin with */
export function Speaking({ first, children }: { first: Words; children: ReactNode }) {
  const [words, setWords] = useState(first);
  const [failed, setFailed] = useState(false);
  const asked = useRef(first.language);
  const [speak] = useState(() => (language: Language) => {
    asked.current = language;
    setFailed(false);
    // Of two that are asked for at once the later counts, whichever arrives first.
    const isLast = () => asked.current === language;
    wordsOf(language).then(
      (fetched) => isLast() && setWords(fetched),
      () => isLast() && setFailed(true),
    );
  });
  useEffect(() => {
    document.documentElement.lang = TAGS[words.language];
  }, [words]);
  return (
    <SpeakerContext value={{ speak, failed }}>
      <WordsContext value={words}>{children}</WordsContext>
    </SpeakerContext>
  );
}
