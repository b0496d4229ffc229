export { findTool, runTool, type Tool, type ToolBounds, type ToolOutcome } from './tools.ts';
