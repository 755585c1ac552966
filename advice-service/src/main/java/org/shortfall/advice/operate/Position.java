package org.shortfall.advice.operate;

/** A place in a topic, written {@code PARTITION:OFFSET}. */
record Position(int partition, long offset) {

    /** @throws UsageException if it is none */
    static Position parse(String text) {
        String[] parts = text.split(":", -1);
        try {
            return new Position(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new UsageException("a record is named PARTITION:OFFSET, such as 3:120");
        }
    }

    @Override
    public String toString() {
        return partition + ":" + offset;
    }
}
