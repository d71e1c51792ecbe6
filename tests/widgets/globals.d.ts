/** What the browser tests' framework (Mocha) adds to the page, as far as it is used. */
type TestBody = () => void | Promise<void>;

declare function describe(subject: string, body: () => void): void;
declare function it(sentence: string, body: TestBody): { timeout(milliseconds: number): unknown };
declare function before(body: TestBody): void;
declare function beforeEach(body: TestBody): void;
declare function after(body: TestBody): void;
declare function afterEach(body: TestBody): void;
