// A reporter for `npm test`: what tests print for people goes through, what fails is told with its difference.
//
// Lines of a failure begin with ┆, so that the step can tell the two apart.
/** The first line of the stack in our own files is enough to find the place. */
const placeIn = (stack = '') =>
  stack.split('\n').find((line) => line.includes('/src/') && !line.includes('node_modules')) ?? ''

function failed(name, errors) {
  const causes = errors.map(({ message, diff, stack }) =>
    [message, diff, placeIn(stack)].filter(Boolean).join('\n'),
  )
  const text = `${name}\n${causes.join('\n')}\n `
  for (const line of text.split('\n')) process.stdout.write(`┆ ${line}\n`)
}

export default class PrintedByTests {
  onUserConsoleLog({ content }) {
    process.stdout.write(content)
  }
  onTestCaseResult(test) {
    const { state, errors } = test.result()
    if (state === 'failed') failed(`${test.module.relativeModuleId}: ${test.fullName}`, errors ?? [])
  }
  onTestModuleEnd(module) {
    const errors = module.errors()
    if (errors.length > 0) failed(module.relativeModuleId, errors)
  }
}
