/** Leaflet as a module that leaves the page's own `window.L` alone; its types are those of the package. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
