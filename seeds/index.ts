/** What ships, compiled when the extension is built (tools/seeds). */
export { libraryOrigin, pack, scriptPairs } from 'virtual:meipi-seeds';
