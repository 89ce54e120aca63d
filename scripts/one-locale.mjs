/** The library brings forty languages of error messages; our errors are our own words. */
export const oneLocale = {
  name: 'one-locale',
  setup(bundle) {
    bundle.onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
      loader: 'js',
    }))
  },
}
