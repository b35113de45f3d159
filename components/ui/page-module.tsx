import { type ModulePath, ownModule } from '@/lib/own-module'
import { ModuleScript } from './module-script'

/** A small module of our own under /skrip/, as a phone may keep it. */
export const PageModule = ({ src }: { src: ModulePath }) => <ModuleScript src={ownModule(src)} />
