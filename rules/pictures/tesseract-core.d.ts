declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const core: import('./tesseract-reader').TesseractCore;
  export default core;
}
