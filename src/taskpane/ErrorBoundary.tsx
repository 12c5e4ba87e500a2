import { Component, type ReactNode } from "react";
import { recordError } from "./health/lastError";
import { CrashScreen } from "./screens/CrashScreen";

interface ErrorBoundaryState {
  error?: Error;
}

/** Catches what breaks while rendering, shows it, and lets the person start the pane again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown): void {
    recordError(error);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <CrashScreen error={error} onRestart={() => this.setState({ error: undefined })} />;
  }
}
