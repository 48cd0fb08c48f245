declare module "*.json?reading" {
  const messages: unknown;
  export default messages;
}
