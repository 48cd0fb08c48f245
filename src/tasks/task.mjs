// Runs one of the commands of package.json: `node src/tasks/task.mjs start`.
// This file and node-version.mjs are read by whatever Node there is, so they keep to the syntax of Node 12
// and the rest is loaded only once the version is known to do.
import { complaintAbout } from "./node-version.mjs";

const complaint = complaintAbout(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import("./commands.mjs").then((commands) => commands.main(process.argv.slice(2)));
}
