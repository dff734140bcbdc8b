import { libreOfficeConvert } from "../support/libre-office";

const { PATH, RM_REQUIRE_LIBREOFFICE } = process.env;

beforeEach(() => {
  process.env["PATH"] = "";
});

afterEach(() => {
  process.env["PATH"] = PATH;
  if (RM_REQUIRE_LIBREOFFICE === undefined) delete process.env["RM_REQUIRE_LIBREOFFICE"];
  else process.env["RM_REQUIRE_LIBREOFFICE"] = RM_REQUIRE_LIBREOFFICE;
});

test("without LibreOffice there is nothing to compare with", async () => {
  delete process.env["RM_REQUIRE_LIBREOFFICE"];
  expect(await libreOfficeConvert(new Uint8Array(), "csv")).toBeNull();
});

test("where LibreOffice is required, its absence is a failure", async () => {
  process.env["RM_REQUIRE_LIBREOFFICE"] = "1";
  await expect(libreOfficeConvert(new Uint8Array(), "csv")).rejects.toThrow("is not installed");
});
