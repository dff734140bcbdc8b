/** The address the source manifest is written for; a build replaces it by ADDIN_URL. */
export const localAddress = "https://localhost:3000/";

const defaultOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const httpsUrl = (name, text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:") {
    throw new Error(
      `${name} is "${text}", but Excel loads add-ins from https addresses alone. Give a full https:// address.`,
    );
  }
  return url;
};

const folderUrl = (name, text) => {
  const url = httpsUrl(name, text);
  url.search = "";
  url.hash = "";
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
};

/**
 * What a build can be told through the environment.
 * ADDIN_URL: the https address dist/ will be served from. OFFICE_JS_URL: Office.js of a sovereign cloud.
 * NODE_ENV=development: readable bundles with source maps.
 */
export const readBuildSettings = (env) => {
  const addinUrl = folderUrl("ADDIN_URL", env.ADDIN_URL || localAddress);
  return {
    mode: env.NODE_ENV === "development" ? "development" : "production",
    addinUrl,
    officeJsUrl: httpsUrl("OFFICE_JS_URL", env.OFFICE_JS_URL || defaultOfficeJs).href,
    rewriteManifest: (xml) => xml.replaceAll(localAddress, () => addinUrl.replaceAll("&", "&amp;")),
  };
};
