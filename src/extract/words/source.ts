/** What is read. */
export interface SourceText {
  id: string;
  /** The body; every offset in the result counts its UTF-16 units. */
  text: string;
  /** EDTF. Without it relative periods ("last year") stay open. */
  published?: string;
  title?: string;
}
