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
    // Of the queries only the least width is understood; the window stays as wide as it is.
    this.global.matchMedia = (media) => {
      const rem = /^\(min-width: (\d+)rem\)$/.exec(media)?.[1];
      return {
        media,
        matches: rem !== undefined && this.global.innerWidth >= Number(rem) * 16,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      };
    };
    this.global.HTMLElement.prototype.scrollTo = () => undefined;
    this.global.HTMLElement.prototype.hasPointerCapture = () => false;
    this.global.HTMLElement.prototype.scrollIntoView = () => undefined;
  }
};
