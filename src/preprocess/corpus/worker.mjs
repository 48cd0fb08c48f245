// Starts the thread where the scripts run from their sources, for a thread starts without the loader of
// TypeScript. Among the compiled scripts the worker itself has this name.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
