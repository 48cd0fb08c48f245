import { expect, test } from "vitest";
import { complaintAbout } from "./node-version.mjs";

test.each(["20.19.0", "20.20.2", "21.0.0", "22.12.0", "24.1.0", "100.0.0"])(
  "Node %s will do",
  (version) => {
    expect(complaintAbout(version)).toBeUndefined();
  },
);

test.each(["20.18.3", "20.9.0", "18.20.8", "12.22.12", "0.10.48"])(
  "Node %s is told what to do",
  (version) => {
    const complaint = complaintAbout(version);
    expect(complaint).toContain(`this is Node ${version}`);
    expect(complaint).toContain("install");
  },
);
