// Which examples the properties are tried with: new ones at each run of a developer, who then looks at what they find; the same
// ones where a build machine judges a change, so that what goes red there is a fault of that change and can be seen again.
import * as fc from 'fast-check'

const SEED_OF_BUILDS = 20_261_122

if (process.env['CI'] === 'true') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED_OF_BUILDS })
