package org.sluice.workbench.services.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

/** A sample row. */
@Preload
public interface Note extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    @Unique
    @NotNull
    String getSlotKey();

    void setSlotKey(String slotKey);

    @StringLength(StringLength.UNLIMITED)
    String getWording();

    void setWording(String wording);

    java.util.Date getCreatedAt();

    void setCreatedAt(java.util.Date createdAt);

    boolean isOpen();

    void setOpen(boolean open);
}
