// The content policy of the desk forbids code made from text. The validator would try it once and fall back, with an error in
// the console; told beforehand, it does not try. It reads this name when it is first loaded.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
