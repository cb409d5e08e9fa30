/**
 * Reads pay. In comes the text of a posting, out go its ranges of {@link org.qualgraph.model.Pay}; the header of the
 * extraction takes them.
 *
 * <p>The way of a range: {@link org.qualgraph.extraction.pay.MoneyScanner numbers with their currencies},
 * {@link org.qualgraph.extraction.pay.PayPhrase phrases} of one or two of them with their unit of time, and last
 * {@link org.qualgraph.extraction.pay.PayContext the words around}, which tell pay from other money.
 */
@NullMarked
package org.qualgraph.extraction.pay;

import org.jspecify.annotations.NullMarked;
