/** What reads and checks JMI matrices, in a chunk of its own. */
export { jmiPart } from "../inspect/jmi-part";
