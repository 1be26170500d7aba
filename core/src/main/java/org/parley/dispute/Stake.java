package org.parley.dispute;

/** Whether somebody has a stake in the event, according to the record. */
public enum Stake {
  /** A party to the event, or part of one, or speaking for one. */
  PARTY,
  /** An ally of a party, or said to back one or to be backed by one. */
  ALIGNED,
  /** Recorded as an outsider, or not one of the parties where those of both sides are recorded. */
  NONE_KNOWN,
  /** The record does not say. */
  UNRECORDED
}
