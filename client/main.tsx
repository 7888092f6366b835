import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { deviceLanguage, startI18n } from './i18n/index.ts'
import { registerWorker } from './offline/register-worker.ts'
import './styles/index.css'
import { startTheme } from './ui/index.ts'

startTheme()
await startI18n(deviceLanguage())
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
if (import.meta.env.PROD) registerWorker()
