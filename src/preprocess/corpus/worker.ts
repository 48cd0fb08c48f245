import { parentPort, workerData } from "node:worker_threads";
import { readBatch } from "./read.ts";

// A thread that reads batches.
parentPort?.on("message", (batch) => parentPort?.postMessage(readBatch(batch, workerData)));
