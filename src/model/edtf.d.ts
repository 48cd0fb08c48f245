/** The reference implementation of EDTF, which the tests hold our subset against. */
declare module "edtf" {
  export default function edtf(text: string): unknown;
}
