const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom, with the parts of the platform that every browser has and jsdom lacks. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { Response, Request, Headers, TextDecoderStream, TransformStream, ReadableStream } =
      globalThis;
    Object.assign(this.global, {
      Response,
      Request,
      Headers,
      TextDecoderStream,
      TransformStream,
      ReadableStream,
      ResizeObserver: class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
      IntersectionObserver: class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    });
    this.global.HTMLElement.prototype.scrollTo = () => undefined;
    this.global.HTMLElement.prototype.hasPointerCapture = () => false;
    this.global.HTMLElement.prototype.scrollIntoView = () => undefined;
  }
};
