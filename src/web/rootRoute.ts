// The frame that every page stands in.
import { createRootRoute } from '@tanstack/react-router'
import { Shell } from './Shell.tsx'
import { NotFound } from './Trouble.tsx'

export const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound })
