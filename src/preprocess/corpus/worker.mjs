// A thread that reads batches. In plain JavaScript, for a thread starts without the loader of TypeScript.
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { readBatch } = await import("./read.ts");
parentPort?.on("message", (batch) => parentPort?.postMessage(readBatch(batch, workerData)));
