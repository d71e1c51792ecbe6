/** A pattern of page addresses, and the addresses of the file that such a page shows, the preferred one first. */
type Way = readonly [page: RegExp, files: (page: RegExpExecArray, url: URL) => readonly string[]];

/** `https://docs.google.com/spreadsheets/d/`, perhaps with the organisation and the account of its visitor. */
const SHEET = /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\//;

const WAYS: readonly Way[] = [
  // A spreadsheet published on the web.
  [
    new RegExp(`${SHEET.source}e/([\\w-]+)/pub`),
    ([, id], url) => [`https://docs.google.com/spreadsheets/d/e/${id}/pub?output=csv${sheetIn(url, '&single=true')}`],
  ],
  // A spreadsheet shared by its link. Its query service (gviz) drops cells that are not of their column's type.
  [
    new RegExp(`${SHEET.source}(?!e/)([\\w-]+)`),
    ([, id], url) => {
      const sheet = `https://docs.google.com/spreadsheets/d/${id}`;
      return [`${sheet}/export?format=csv${sheetIn(url)}`, `${sheet}/gviz/tq?tqx=out:csv&headers=1${sheetIn(url)}`];
    },
  ],
  [
    /^https:\/\/(?:www\.)?google\.[a-z.]+\/maps\/d\/.*[?&]mid=([\w.-]+)/,
    ([, id]) => [`https://www.google.com/maps/d/kml?mid=${id}&forcekml=1`],
  ],
  [
    /^https:\/\/(?:www\.)?github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)\/([^?#]+)/,
    ([, repository, path]) => [`https://raw.githubusercontent.com/${repository}/${path}`],
  ],
  [
    /^https:\/\/gist\.github\.com\/([^/]+\/[\da-f]{20,})/,
    ([, gist]) => [`https://gist.githubusercontent.com/${gist}/raw`],
  ],
  // Other sites may only read files of GitLab through its API.
  [
    /^(https:\/\/[^/]+)\/([^?#]+?)\/-\/(?:blob|raw)\/([^/?#]+)\/([^?#]+)/,
    ([, forge, project = '', branch, path = '']) => [
      `${forge}/api/v4/projects/${whole(project)}/repository/files/${whole(path)}/raw?ref=${branch}`,
    ],
  ],
  [
    /^https:\/\/(?:www\.)?dropbox\.com\/(s\/[^/]+\/[^?#]+|scl\/fi\/[^?#]+)/,
    ([, path], { searchParams }) => {
      const key = searchParams.get('rlkey');
      return [`https://dl.dropboxusercontent.com/${path}${key ? `?rlkey=${encodeURIComponent(key)}` : ''}`];
    },
  ],
  [
    /^(https:\/\/[^/]+)(?:\/[a-z]{2}(?:-[a-z]+)?)?\/(?:map\/[^/?#]*_|m\/)(\d+)(?:[/?#]|$)/,
    ([, site, id]) => [`${site?.replace('//u.osmfr.org', '//umap.openstreetmap.fr')}/map/${id}/download/`],
  ],
];

/**
 * Addresses of the file that a page shows, in the order in which to try them: a Google spreadsheet, a file on GitHub,
 * GitLab or Dropbox, a uMap or Google My Maps map. Empty for any other page.
 */
export function filesBehind(url: URL): readonly string[] {
  for (const [page, files] of WAYS) {
    const found = page.exec(url.href);
    if (found) return files(found, url);
  }
  return [];
}

/** The parameters that select the sheet of a page address, where `gid` may be in the query or in the fragment. */
function sheetIn({ href }: URL, also = ''): string {
  const [, sheet] = /[?&#]gid=(\d+)/.exec(href) ?? [];
  return sheet ? `&gid=${sheet}${also}` : '';
}

/** Makes a path a single segment of another. */
function whole(path: string): string {
  return path.replaceAll('/', '%2F');
}
